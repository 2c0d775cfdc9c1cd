import {useId, useRef, useState} from 'preact/hooks';
import {Button} from './button';

/** Takes files from the file chooser, or dropped onto it. */
export function DropZone(props: {
  /** The button's words. */
  choose: string;
  drop: string;
  hint: string;
  /** Whether more than one may be chosen; dropped files are passed on unchanged. */
  many?: boolean;
  /** What the chooser shows first, as the `accept` attribute has it. */
  accept?: string;
  off: boolean;
  /** At least one. */
  onFiles: (files: readonly File[]) => void;
}) {
  const {choose, drop, hint, many, accept, off} = props;
  const [isOver, setOver] = useState(false);
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | undefined | null) => {
    if (!off && files && files.length > 0) props.onFiles([...files]);
  };
  return (
    <div
      class={isOver ? 'drop over' : 'drop'}
      onDragOver={event => {
        event.preventDefault();
        setOver(!off);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        // Otherwise the browser would open the file in place of the page.
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files);
      }}
    >
      <Button
        disabled={off}
        describedBy={hintId}
        onPress={() => input.current?.click()}
      >
        {choose}
      </Button>
      <span class="quiet">{drop}</span>
      <p class="quiet" id={hintId}>
        {hint}
      </p>
      <input
        ref={input}
        type="file"
        multiple={many}
        accept={accept}
        hidden
        aria-hidden="true"
        tabIndex={-1}
        onChange={event => {
          take(event.currentTarget.files);
          // So that the same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
