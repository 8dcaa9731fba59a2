import { connection } from "next/server";
import { readRows } from "../../database";

/** A page that is rendered for each request: 6 queries, 150 rows, no session. */
export default async function DynamicPage() {
  await connection();
  return (
    <main>
      <h1>Floor</h1>
      <ul>
        {readRows().map(({ id, place }) => (
          <li key={id}>Row {place}</li>
        ))}
      </ul>
    </main>
  );
}
