/** What some guide has to tell, and words by which it can be told that it does. */
export const TOPICS: readonly { topic: string; told: readonly RegExp[] }[] = [
  { topic: 'where webhooks are set up', told: [/Settings > Webhooks/] },
  { topic: 'who can set them up, and what it takes', told: [/owner/, /API key/, /engineer/] },
  { topic: 'portal: add endpoints', told: [/portal/i, /add an endpoint|add endpoints/i] },
  { topic: 'portal: choose event types', told: [/portal/i, /(choose|select|pick)[^.]*event types/i] },
  { topic: 'portal: history and failures', told: [/portal/i, /history|log/i, /fail/] },
  { topic: 'portal: rotate secrets', told: [/portal/i, /rotat|replace/i, /secret/] },
  { topic: 'portal: send test events', told: [/portal/i, /test event/i] },
  { topic: 'one event, whatever the origin', told: [/web app/, /API/, /background job/, /import/] },
  { topic: 'emission blocks nothing', told: [/never block|not block|does not hold up/, /fail/] },
  { topic: 'retries with exponential back-off', told: [/exponential/, /again|retr/i] },
  { topic: 'idempotent endpoints', told: [/idempotent|more than once|twice/, /svix-id/] },
  { topic: 'relation changes: poll, or wait', told: [/`emails`/, /`phone_numbers`/, /`domains`/, /poll/i, /next/] },
  { topic: 'previous values', told: [/previous_attributes/, /before/, /changed/] },
  { topic: 'deletes carry the last state', told: [/delet/i, /`emails`|full/] },
  { topic: 'header names in any letter case', told: [/letter case|case-insensitive/, /header/i] },
  { topic: 'verification before parsing', told: [/raw|exactly/, /secret/, /signature/, /pars/] },
  {
    topic: 'examples of verification in many languages',
    told: [/https:\/\/docs\.svix\.com\/receiving\/verifying-payloads\/how/],
  },
  { topic: 'any 2xx acknowledges', told: [/2xx/, /acknowledge/] },
  {
    topic: 'transcript: the pattern of three steps',
    told: [/data\.object\.id/, /GET \S*\/v2\/engagements\/\{id\}\/transcript_timeline/],
  },
  { topic: 'transcript: other processing may go on', told: [/AI/, /enrichment/, /still/] },
];
