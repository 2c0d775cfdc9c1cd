/** The sources from which rows can be imported: a folder in Drive, and the directory. */
import type {ToImport as Places} from '../../companies';

export function ToImport({of}: {of: Places}) {
  const places = [
    ['Drive folder', of.folder],
    ['Domain', of.domain],
    ['Organizational unit', of.orgUnit],
    ['Group', of.group],
  ];
  return (
    <div class="part whole" role="group" aria-labelledby="to-import">
      <h3 id="to-import">To bring in</h3>
      <p class="quiet">
        Copy these into the sidebar. The directory also needs the delegation
        entry for it.
      </p>
      {places.map(([label, text]) => (
        <label key={label} class="place">
          {label}
          <input
            readOnly
            value={text}
            onFocus={event => event.currentTarget.select()}
          />
        </label>
      ))}
    </div>
  );
}
