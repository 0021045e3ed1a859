// Code generated from the contract. DO NOT EDIT.

package webhooks

import (
	"crypto/sha256"
	"net/http"
	"time"
)

var scheme = schemeOfContract()

func schemeOfContract() signatureScheme {
	var scheme signatureScheme
	scheme.newHash = sha256.New
	scheme.content = "{id}.{timestamp}.{body}"
	scheme.encoding = "base64"
	scheme.version = "v1,"
	scheme.listSeparator = " "
	scheme.secretPrefix = "whsec_"
	scheme.secretEncoding = "base64"
	scheme.tolerance = 300 * time.Second
	scheme.families = append(scheme.families, headerFamily{id: "svix-id", timestamp: "svix-timestamp", signature: "svix-signature"})
	scheme.families = append(scheme.families, headerFamily{id: "webhook-id", timestamp: "webhook-timestamp", signature: "webhook-signature"})
	return scheme
}

// Verify checks that a delivery comes from the sender and is recent. It wants the body as it arrived:
// what was parsed and written again is not what was signed. The clocks may differ by 300 seconds,
// both ways, unless an option says otherwise.
//
// The error is a *VerificationError with a code where the delivery must not be handled.
func Verify(body []byte, header http.Header, secret string, options ...VerifyOption) (Delivery, error) {
	return scheme.verify(body, header, secret, options)
}
