import { connection } from "next/server";
import { tick } from "./actions";

export default async function TickPage() {
  await connection();
  return (
    <form action={tick.bind(null, "from-the-form")}>
      <button type="submit">Tick</button>
    </form>
  );
}
