/**
 * Elements of O*NET's content model (onetcenter.org/content.html) that skills of the catalogue are aligned with: one
 * constant for each, so that a code has one name everywhere. Only skills of O*NET's parts 2.A and 2.B are here.
 */

import type { Alignment } from "./schema";

const element = (code: string, name: string): Alignment => ({ framework: "onet", code, name });

export const onet = {
  writing: element("2.A.1.c", "Writing"),
  speaking: element("2.A.1.d", "Speaking"),
  criticalThinking: element("2.A.2.a", "Critical Thinking"),
  activeLearning: element("2.A.2.b", "Active Learning"),
  learningStrategies: element("2.A.2.c", "Learning Strategies"),
  coordination: element("2.B.1.b", "Coordination"),
  persuasion: element("2.B.1.c", "Persuasion"),
  negotiation: element("2.B.1.d", "Negotiation"),
  instructing: element("2.B.1.e", "Instructing"),
  operationsAnalysis: element("2.B.3.a", "Operations Analysis"),
  programming: element("2.B.3.e", "Programming"),
  troubleshooting: element("2.B.3.k", "Troubleshooting"),
  qualityControlAnalysis: element("2.B.3.m", "Quality Control Analysis"),
  judgmentAndDecisionMaking: element("2.B.4.e", "Judgment and Decision Making"),
  systemsAnalysis: element("2.B.4.g", "Systems Analysis"),
  systemsEvaluation: element("2.B.4.h", "Systems Evaluation"),
  timeManagement: element("2.B.5.a", "Time Management"),
  managementOfPersonnelResources: element("2.B.5.d", "Management of Personnel Resources"),
} as const satisfies Readonly<Record<string, Alignment>>;
