import type { Bundle } from '../bundle/bundle.js';
import { walkDocument } from '../check/walk.js';
import { isObject, own, ownString, pointer } from '../json.js';
import type { Contract, ContractInfo, Guide, Interpretation, Signature } from '../model.js';
import { readExternalDocs } from '../normalize/annotations.js';
import { valueBehind } from '../place-behind.js';
import { readInterpretations } from '../vocabulary/read.js';
import type { Delivery, SignatureScheme } from '../vocabulary/types.js';
import type { MessageUse } from './message-uses.js';

/** `info`, as AsyncAPI has it. */
export function readInfo(document: unknown): ContractInfo {
  const info = own(document, 'info');
  const [description, termsOfService] = [ownString(info, 'description'), ownString(info, 'termsOfService')];
  // In version 2 the link stands at the root.
  const externalDocs = readExternalDocs(
    valueBehind(document, own(info, 'externalDocs') ?? own(document, 'externalDocs')),
  );
  const license = readNamed(own(info, 'license'));
  const contact = own(info, 'contact');
  return {
    title: ownString(info, 'title') ?? '',
    version: ownString(info, 'version') ?? '',
    ...(description !== undefined && { description }),
    ...(termsOfService !== undefined && { termsOfService }),
    ...(externalDocs && { externalDocs }),
    ...(license && { license }),
    ...(isObject(contact) && { contact: readContact(contact) }),
  };
}

function readNamed(value: unknown): { name: string; url?: string } | undefined {
  const [name, url] = [ownString(value, 'name'), ownString(value, 'url')];
  if (name === undefined) return undefined;
  return url === undefined ? { name } : { name, url };
}

function readContact(value: Record<string, unknown>): NonNullable<ContractInfo['contact']> {
  const entries = ['name', 'url', 'email'].flatMap((key) => {
    const text = ownString(value, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return Object.fromEntries(entries);
}

/** The signature schemes of the document, in the order of its security schemes. */
export function readSignatures(document: unknown): readonly Signature[] {
  const schemes = own(own(document, 'components'), 'securitySchemes');
  if (!isObject(schemes)) return [];
  return Object.entries(schemes).flatMap(([key, scheme]) => {
    const signature = own(scheme, 'x-webhook-signature');
    if (!isObject(signature)) return [];
    const description = ownString(scheme, 'description');
    return [{ key, ...(signature as unknown as SignatureScheme), ...(description !== undefined && { description }) }];
  });
}

/** How messages are delivered: as the first operation or channel says that says anything. */
export function readDelivery(
  uses: readonly MessageUse[],
  membersOf: (place: string) => Record<string, unknown>,
): Delivery | undefined {
  for (const { operation, channelPlace } of uses) {
    for (const place of [operation?.place, channelPlace]) {
      const delivery = place === undefined ? undefined : own(membersOf(place), 'x-webhook-delivery');
      if (isObject(delivery)) return delivery as Delivery;
    }
  }
  return undefined;
}

export function readGuides(document: unknown): readonly Guide[] {
  const guides = own(document, 'x-guides');
  if (!Array.isArray(guides)) return [];
  return guides.flatMap((guide) => {
    const [slug, title, subtitle, content] = ['slug', 'title', 'subtitle', 'content'].map((key) =>
      ownString(guide, key),
    );
    if (slug === undefined || title === undefined || content === undefined) return [];
    return [{ slug, title, content, ...(subtitle !== undefined && { subtitle }) }];
  });
}

/** Every decision that the document notes, wherever it stands. */
export function readAllInterpretations({ document, locate }: Bundle): readonly Interpretation[] {
  return [...walkDocument(document)].flatMap(({ value, kind, place }) =>
    kind.startsWith('map of ') ? [] : readInterpretations(value, (key) => locate(pointer(place, key))),
  );
}

/** The tags that the document describes, at the root or as components: name → description. */
export function readTagDescriptions(document: unknown): ReadonlyMap<string, string | undefined> {
  const listed = [own(own(document, 'info'), 'tags'), own(document, 'tags')].find(Array.isArray) ?? [];
  const components = own(own(document, 'components'), 'tags');
  const tags = [...(listed as unknown[]), ...(isObject(components) ? Object.values(components) : [])].map((tag) => {
    return valueBehind(document, tag);
  });
  return new Map(
    tags.flatMap((tag) => {
      const name = ownString(tag, 'name');
      return name === undefined ? [] : [[name, ownString(tag, 'description')] as const];
    }),
  );
}

export type DocumentRoles = Pick<Contract, 'info' | 'signatures' | 'guides' | 'interpretations'>;

export function readDocumentRoles(bundle: Bundle): DocumentRoles {
  return {
    info: readInfo(bundle.document),
    signatures: readSignatures(bundle.document),
    guides: readGuides(bundle.document),
    interpretations: readAllInterpretations(bundle),
  };
}
