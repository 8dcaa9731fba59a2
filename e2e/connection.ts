import { once } from "node:events";
import { connect, type Socket } from "node:net";

/** A connection that sends exactly what it is told, from an address of its own where one is given, and may be left hanging. */
export type RawConnection = { readonly socket: Socket; readonly heard: () => string };

export async function openConnection(
  base: string,
  text: string,
  from?: string | undefined,
): Promise<RawConnection> {
  const socket = connect({
    port: Number(new URL(base).port),
    host: "127.0.0.1",
    // A client that never closes its own half, whatever the server does.
    allowHalfOpen: true,
    ...(from === undefined ? {} : { localAddress: from }),
  });
  let heard = "";
  // It may be cut off: that is what it is for.
  socket.on("error", () => {});
  socket.setEncoding("latin1").on("data", (chunk) => {
    heard += chunk;
  });
  await Promise.race([once(socket, "connect"), once(socket, "close")]);
  socket.write(text);
  return { socket, heard: () => heard };
}
