import { type ReactNode, useEffect, useRef } from "react";

type ModalProps = {
  readonly label: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly className: string;
  readonly children: ReactNode;
};

/**
 * A native dialog over the page: it keeps the focus inside, and gives it back when Escape or a press beside closes it.
 * Both are told at once, and the state then closes it: the dialog's own close event comes a task later, and a key that asks
 * for the dialog again may be faster.
 */
export function Modal({ label, open, onClose, className, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  useEffect(() => {
    const here = dialog.current;
    const closeBeside = ({ target }: Event) => {
      if (target === here) onClose();
    };
    here?.addEventListener("click", closeBeside);
    return () => here?.removeEventListener("click", closeBeside);
  }, [onClose]);
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
      className={`card mx-auto w-[calc(100vw-1.5rem)] overflow-hidden text-ink shadow-lg backdrop:bg-[rgb(0_0_0/0.45)] ${className}`}
    >
      {children}
    </dialog>
  );
}
