import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../../generator/docs/html/layout/navigation-groups.js';

const items = (...labels: string[]) => labels.map((label) => ({ label, page: label, code: true }));
const told = (...labels: string[]) =>
  groupsOf(items(...labels)).map(({ name, prefix, items: members }) => [
    name,
    prefix,
    members.map(({ label }) => label),
  ]);

describe('groups of the navigation', () => {
  test('names go by what stands before their dots, without what all share', () => {
    expect(
      told('v1.order.created', 'v1.lamp.on', 'v1.order.paid', 'v1.order.part.sent', 'v1.lamp.off', 'v1.lamp.lit'),
    ).toEqual([
      ['order', 'v1.order.', ['v1.order.created', 'v1.order.paid', 'v1.order.part.sent']],
      ['lamp', 'v1.lamp.', ['v1.lamp.on', 'v1.lamp.off', 'v1.lamp.lit']],
    ]);
  });

  test('what is alone stands beside the groups', () => {
    const groups = told('v.ping', 'v.a.b', 'v.a.c', 'v.a.d', 'v.e.f', 'v.e.g', 'v.e.h');
    expect(groups.map(([name, prefix]) => [name, prefix])).toEqual([
      [undefined, 'v.'],
      ['a', 'v.a.'],
      ['e', 'v.e.'],
    ]);
  });

  test.each([
    ['few names', ['a.b', 'a.c', 'd.e']],
    ['names that have nothing in common', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['names of one group', ['v1.a.b', 'v1.a.c', 'v1.a.d', 'v1.a.e', 'v1.a.f', 'v1.a.g'].map((name) => name.slice(3))],
  ])('%s stay a list', (_, labels) => {
    const [only, ...others] = groupsOf(items(...labels));
    expect([only?.name, only?.items.length, others]).toEqual([undefined, labels.length, []]);
  });

  test('titles of pages are no dotted names', () => {
    const titles = ['Set up. Go.', 'b.a', 'c.a', 'd.a', 'b.b', 'b.c'].map((label) => ({ label, page: label }));
    expect(groupsOf(titles)).toHaveLength(1);
  });
});
