import { watchRouter } from "@/components/offline/router-fetch";

// Next runs this file in the browser before anything else, so before a page can call its first action.
watchRouter();
