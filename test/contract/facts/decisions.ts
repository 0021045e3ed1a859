/** The decisions that the contract takes where the sources are silent, as they are numbered there. */
export const DECISIONS: readonly { gap: number; about: readonly RegExp[]; decided: readonly RegExp[] }[] = [
  { gap: 1, about: [/updated_at/], decided: [/\bnot\b|left out/] },
  { gap: 2, about: [/no value before/], decided: [/null/, /optional/] },
  { gap: 3, about: [/`emails`/, /`phone_numbers`/, /`domains`/], decided: [/may be/, /need not/] },
  { gap: 4, about: [/svix-id/, /attempt/], decided: [/retries/, /[Dd]eduplicate/, /`id`/] },
  { gap: 5, about: [/shortened|abbreviated|incomplete/], decided: [/complete and valid/] },
  { gap: 6, about: [/previous_attributes/, /empty/], decided: [/accepted/, /mocks/i, /[Pp]ublisher/] },
  { gap: 7, about: [/formats/, /\bids\b/], decided: [/prefix/, /alphabet/, /not the 26|length/] },
  { gap: 8, about: [/always there|required/, /optional/], decided: [/shows/, /absent/, /relation/, /null/] },
  { gap: 9, about: [/version/, /v1/], decided: [/`v1`/, /every event/] },
  { gap: 9, about: [/CRM association|crm_association/], decided: [/three members/, /required/] },
];
