// Generated from the contract. Do not edit.

export { mock, mockUnknownEvent } from './any-event.js';
export { mockContactCreated } from './events/ContactCreatedEvent.js';
export { mockContactUpdated } from './events/ContactUpdatedEvent.js';
export { mockContactDeleted } from './events/ContactDeletedEvent.js';
export { mockCompanyCreated } from './events/CompanyCreatedEvent.js';
export { mockCompanyUpdated } from './events/CompanyUpdatedEvent.js';
export { mockCompanyDeleted } from './events/CompanyDeletedEvent.js';
export { mockEngagementCreated } from './events/EngagementCreatedEvent.js';
export { mockEngagementUpdated } from './events/EngagementUpdatedEvent.js';
export { mockEngagementDeleted } from './events/EngagementDeletedEvent.js';
export { mockEngagementTranscriptTimelineCompleted } from './events/EngagementTranscriptTimelineCompletedEvent.js';
export { mockTagCreated } from './events/TagCreatedEvent.js';
export { mockTagUpdated } from './events/TagUpdatedEvent.js';
export { mockTagDeleted } from './events/TagDeletedEvent.js';
export { mockDelivery, mockDeliveryOf, mockSecret, shuffleDeliveries } from './deliveries.js';
export { mockScenario, mockScenarioDeliveries } from './scenarios.js';
export { invalid } from './invalid.js';
