"use client";

import { useEffect } from "react";
import { forgetDevicePages } from "./forget-device-pages";

/** On the pages to sign in and up, which only who is nobody gets to see: a session that ended elsewhere ends here too. */
export function ForgetOnArrival() {
  useEffect(() => void forgetDevicePages(), []);
  return null;
}
