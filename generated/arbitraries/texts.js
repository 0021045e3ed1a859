// Generated from the contract. Do not edit.

export const texts = /* @__PURE__ */ new Map([
  ['/^evt_[A-Za-z0-9]+$/u', { all: ['evt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] }],
  [
    '/^wrks_[A-Za-z0-9]+$/u',
    { all: ['wrks_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
  ],
  ['/^cnt_[A-Za-z0-9]+$/u', { all: ['cnt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] }],
  ['/^cmp_[A-Za-z0-9]+$/u', { all: ['cmp_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] }],
  [
    '/^ngmt_[A-Za-z0-9]+$/u',
    { all: ['ngmt_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] },
  ],
  ['/^tag_[A-Za-z0-9]+$/u', { all: ['tag_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] }],
  [
    '/^#[A-Fa-f0-9]{6}$/u',
    { all: ['#', { repeat: { chars: [[48, 57], [65, 70], [97, 102]] }, min: 6, max: 6 }] },
  ],
  ['/^usr_[A-Za-z0-9]+$/u', { all: ['usr_', { repeat: { chars: [[48, 57], [65, 90], [97, 122]] }, min: 1 }] }],
]);
