import type { Metadata } from "next";
import { connection } from "next/server";
import { PlainFrame } from "@/components/layout/plain-frame";
import { KeptPages } from "@/components/offline/kept-pages";
import { WhyNotKept } from "@/components/offline/why-not-kept";
import { Cairn } from "@/components/ui/cairn";

export const metadata: Metadata = { title: "Offline", robots: { index: false } };

/**
 * What the worker shows in place of a page that this device has not kept: under that page's address, for anyone.
 * Rendered per request, so that its scripts carry the nonce with which it is kept.
 */
export default async function OfflinePage() {
  await connection();
  return (
    <PlainFrame head={null} foot="Cairn: free, open source, on your own machine. No tracking.">
      <div className="page">
        <Cairn stones={5} placed={2} className="mb-6 h-20 w-24" />
        <WhyNotKept />
        <KeptPages />
      </div>
    </PlainFrame>
  );
}
