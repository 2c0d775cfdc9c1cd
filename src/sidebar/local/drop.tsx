import {signal} from '@preact/signals';
import {useId, useRef} from 'preact/hooks';
import {Button} from '../button';
import {say} from '../words';
import {take} from './files';

const isOver = signal(false);

/** Takes files from the file chooser, or dropped onto it. */
export function DropZone({off}: {off: boolean}) {
  const t = say.local;
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const accept = (files: FileList | undefined | null) => {
    if (!off && files && files.length > 0) void take([...files]);
  };
  return (
    <div
      class={isOver.value ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        isOver.value = !off;
      }}
      onDragLeave={() => {
        isOver.value = false;
      }}
      onDrop={event => {
        // Otherwise the browser would open the file in place of the page.
        event.preventDefault();
        isOver.value = false;
        accept(event.dataTransfer?.files);
      }}
    >
      <Button
        disabled={off}
        describedBy={hint}
        onPress={() => input.current?.click()}
      >
        {t.choose}
      </Button>
      <span class="quiet">{t.drop}</span>
      <p class="quiet" id={hint}>
        {t.dropHint}
      </p>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={event => {
          accept(event.currentTarget.files);
          // So that the same files can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
