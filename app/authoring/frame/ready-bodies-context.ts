'use client';

import { createContext, use } from 'react';
import type { ReadyBodyOffered } from '../../../exercise/authoring/ready-body-offered';

/** The ready bodies of this installation; the page hands them over. */
export const ReadyBodiesContext = createContext<ReadyBodyOffered[]>([]);

/** The bodies that can be named instead of written out. */
export const useReadyBodies = (): ReadyBodyOffered[] => use(ReadyBodiesContext);
