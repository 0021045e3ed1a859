/** What the emitted package receives deliveries with. Bundled again for each platform. */
export {
  createReceiver,
  EVENT_TYPES,
  receiveWebhook,
  validateEvent,
  verifySignature,
  WebhookVerificationError,
} from '../../generated/index.js';
export { signDelivery } from '../../generated/receiving/sign-delivery.js';
export { validateContactUpdatedEvent } from '../../generated/validators/ContactUpdatedEvent.js';
