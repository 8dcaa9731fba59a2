import { NoPublicPage } from "@/components/sharing/no-public-page";

export default NoPublicPage;
