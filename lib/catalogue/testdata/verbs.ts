/** The words an item may begin with: each is something that another person could watch somebody do. */
export const verbs: ReadonlySet<string> = new Set(
  `Add Analyse Answer Apply Argue Ask Authenticate Authorise Automate Back Benchmark Bind Bound Break Build Cache Call Cancel
  Catch Change Check Choose Clean Close Combine Compare Compile Compose Compute Configure Connect Consume Containerise
  Control Convert Create Debug Decide Declare Decode Define Delete Demonstrate Deploy Derive Describe Design Detect Diagnose
  Document Draw Encode Encrypt Enforce Estimate Explain Export Exploit Expose Extend Extract Fetch Filter Find Fix Follow Format
  Generate Give Group Guard Handle Harden Hash Hide Host Identify Implement Import Improve Index Inject Insert Inspect
  Install Instrument Interpret Isolate Iterate Join Justify Keep Launch Limit Link List Load Lock Log Make Manage Map
  Measure Merge Migrate Mock Model Monitor Move Name Negotiate Normalise Open Order Organise Override Package Page
  Paginate Parse Partition Pick Pin Place Plan Predict Present Prevent Print Process Profile Prove Provision Provoke Publish Push
  Put Query Raise Read Rebuild Record Recover Reduce Refactor Refuse Register Rehearse Reject Release Rename Render Repair Replace Replicate
  Report Represent Reproduce Resolve Restore Restrict Return Reverse Review Revoke Rewrite Roll Rotate Route Run Sanitise
  Say Scale Schedule Search Secure Select Send Separate Serialise Serve Set Shape Share Show Shut Sign Simulate Sketch
  Sort Split Start State Step Stop Store Stream Structure Subscribe Swap Switch Tag Tell Test Throttle Time Trace Track
  Translate Traverse Tune Turn Undo Update Upgrade Upload Use Validate Verify Version Walk Weigh Wire Wrap Write`.split(
    /\s+/,
  ),
);
