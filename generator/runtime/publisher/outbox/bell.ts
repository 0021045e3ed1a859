/** Lets one wait for whichever comes first: a time, or somebody who rings. */
export class Bell {
  #rung = false;
  #answer = (): void => {};

  ring(): void {
    this.#rung = true;
    this.#answer();
  }

  /**
   * Resolves when somebody rings or has rung since the last wait.
   *
   * @param seconds - the longest time to wait
   */
  async wait(seconds: number): Promise<void> {
    if (!this.#rung) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      await new Promise<void>((resolve) => {
        this.#answer = resolve;
        timer = setTimeout(resolve, seconds * 1000);
      });
      clearTimeout(timer);
    }
    this.#rung = false;
  }
}
