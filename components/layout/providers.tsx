"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { BringAlong } from "@/components/guest/bring-along";
import { GuestCookie } from "@/components/guest/guest-pages";
import { GuestStorage } from "@/components/guest/guest-storage";
import { OutboxNotice } from "@/components/outbox/outbox-notice";
import type { RecordEvents } from "@/components/outbox/outbox-parts";
import { OutboxProvider } from "@/components/outbox/use-outbox";
import { ToastProvider } from "@/components/ui/toast";

type ProvidersProps = {
  readonly viewer: { readonly id: string; readonly handle: string; readonly isNew: boolean } | null;
  readonly recordEvents: RecordEvents;
  readonly children: ReactNode;
};

/** What all progress on the page shares: the cache, the outbox, and the place where changes are announced. */
export function Providers({ viewer, recordEvents, children }: ProvidersProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <ToastProvider>
        <OutboxProvider owner={viewer?.id ?? null} recordEvents={recordEvents}>
          <OutboxNotice signedIn={viewer !== null} />
          {viewer !== null && <BringAlong isNew={viewer.isNew} handle={viewer.handle} />}
          <GuestCookie />
          {viewer === null && <GuestStorage />}
          {children}
        </OutboxProvider>
      </ToastProvider>
    </QueryClientProvider>
  );
}
