import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';

interface FilePickerProps {
  readonly label: string;
  /** As in the attribute of the same name. */
  readonly accept: string;
  readonly onPick: (file: File) => void;
}

/** A button that lets a file be picked from disk, the same one again, too. */
export function FilePicker({ label, accept, onPick }: FilePickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onPick(file);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
