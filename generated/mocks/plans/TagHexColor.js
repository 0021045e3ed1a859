// Generated from the contract. Do not edit.

import { fakerColorRgbFormatHexCasingUpperPrefix } from '../pools.js';

export const planTagHexColor = {
  kind: 'string',
  patterns: [/^#[A-Fa-f0-9]{6}$/u],
  text: { all: ['#', { repeat: { chars: [[48, 57], [65, 70], [97, 102]] }, min: 6, max: 6 }] },
  pool: fakerColorRgbFormatHexCasingUpperPrefix,
  nullable: true,
};
