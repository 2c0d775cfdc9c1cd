import {DropZone} from '../drop-zone';
import {say} from '../words';
import {take} from './files';

/** Takes certificate files from the file chooser, or dropped onto it. */
export function DropFiles({off}: {off: boolean}) {
  const t = say.local;
  return (
    <DropZone
      choose={t.choose}
      drop={t.drop}
      hint={t.dropHint}
      many
      off={off}
      onFiles={files => void take(files)}
    />
  );
}
