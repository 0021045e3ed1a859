/** What an arbitrary is asked for, beside the contract. */
export interface ArbitraryConstraints {
  /**
   * `true`: objects have only the properties that the contract declares. Default: what `realistic` is.
   * Without it, objects that may have more do have more, now and then.
   */
  readonly noUnknownProperties?: boolean | undefined;
  /**
   * `true`: values like those of mocks, and only known ones where the contract expects more. Default:
   * `false`, then whatever the contract allows can come.
   */
  readonly realistic?: boolean | undefined;
}
