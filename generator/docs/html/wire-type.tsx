/** A dotted name that may break after its dots, so that a long one fits a phone. */
export function WireType({ text }: { readonly text: string }) {
  return (
    <code>
      {text.split(/(?<=[._/-])(?=.)/).map((part, index) => (
        <>
          {index > 0 && <wbr />}
          {part}
        </>
      ))}
    </code>
  );
}
