const words = "of a bare page ".repeat(16);
const rows = Array.from({ length: 150 }, (_, place) => `Row ${place + 1} ${words}`);

/** A page that Next renders once: 150 rows, so long that it has about the bytes of a public page. */
export default function StaticPage() {
  return (
    <main>
      <h1>Floor</h1>
      <ul>
        {rows.map((row) => (
          <li key={row}>{row}</li>
        ))}
      </ul>
    </main>
  );
}
