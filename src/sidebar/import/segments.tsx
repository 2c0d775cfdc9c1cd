/** One of a few, side by side. */
export function Segments<T extends string>(props: {
  legend: string;
  of: readonly T[];
  words: Readonly<Record<T, string>>;
  chosen: T;
  off: boolean;
  onChoose: (it: T) => void;
}) {
  const {legend, of, words, chosen, off} = props;
  return (
    <fieldset class="segments" disabled={off}>
      <legend>{legend}</legend>
      {of.map(it => (
        <label key={it}>
          <input
            type="radio"
            name={legend}
            checked={chosen === it}
            onChange={() => props.onChoose(it)}
          />
          <span>{words[it]}</span>
        </label>
      ))}
    </fieldset>
  );
}
