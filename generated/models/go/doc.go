// Code generated from the contract. DO NOT EDIT.

// Package webhooks reads the events of AskElephant Webhooks.
//
// AskElephant tells your systems what changes in a workspace at the moment it changes. Contacts,
// companies, engagements and tags each report that they were created, updated or deleted; one more
// event says that an engagement's transcript can be fetched. Every event arrives as a signed HTTP
// `POST` with a JSON body, delivered by Svix.
package webhooks
