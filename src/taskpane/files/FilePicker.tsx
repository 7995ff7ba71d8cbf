import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef } from 'react';

interface FilePickerProps {
  readonly label: string;
  /** As in the attribute of the same name. */
  readonly accept: string;
  /** Several may be picked at once. */
  readonly multiple?: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** A button that lets a file be picked from disk, or several; the same one again, too. */
export function FilePicker({ label, accept, multiple = false, onPick }: FilePickerProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={multiple}
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) onPick(files);
          target.value = '';
        }}
      />
      <Button onClick={() => input.current?.click()}>{label}</Button>
    </>
  );
}
