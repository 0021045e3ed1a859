/** A type as the library writes it, taken apart so that it can be laid out. */
export type TypeSyntax =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'list'; readonly items: TypeSyntax }
  | { readonly kind: 'tuple'; readonly items: readonly TypeSyntax[]; readonly rest?: TypeSyntax }
  | { readonly kind: 'object'; readonly members: readonly MemberSyntax[] }
  | { readonly kind: 'union' | 'intersection'; readonly of: readonly TypeSyntax[] };

export interface MemberSyntax {
  /** Absent for an index signature. */
  readonly key?: string;
  readonly optional: boolean;
  readonly type: TypeSyntax;
}
