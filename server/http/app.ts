import { OpenAPIHono } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import { isOfScenario } from '../authoring/limits';
import { ofScenarios, parseFailure, refuseUnstorable } from '../parse';
import { addPlainRoutes } from '../plain/plain-routes';
import { refusalOf, sayRefusal } from '../say';
import { addAccountRoute } from './account-route';
import { refuseWith } from './answers';
import { addAttachmentRoutes } from './attachment-routes';
import { limitBody } from './body-limits';
import { addComparisonRoute } from './comparison-route';
import type { HttpContext, Types } from './context';
import { addExerciseRoutes } from './exercise-routes';
import { addForkRoute } from './fork-route';
import { addGroupRoutes } from './group-routes';
import { addInjectBankRoutes } from './inject-bank-routes';
import { addInviteRoutes } from './invite-routes';
import { addJoinRoutes } from './join-routes';
import { addLogRoute } from './log-route';
import { refuseOtherOrigin } from './other-origin';
import { addPackageRoutes, isPackageUpload } from './package-routes';
import { addPaperRoutes } from './paper-routes';
import { addParticipantRoutes } from './participant-routes';
import { addPlatformRoutes } from './platform-routes';
import { readRest } from './read-rest';
import { addRehearsalRoutes } from './rehearsal-routes';
import { addReplayRoute } from './replay-route';
import { addScenarioAuthorRoutes } from './scenario-author-routes';
import { addScenarioPartRoutes } from './scenario-part-routes';
import { addScenarioRoutes } from './scenario-routes';
import { addScenarioVersionRoutes } from './scenario-version-routes';
import { addSpreadsheetRoutes } from './spreadsheet-routes';
import { addSpreadsheetStoryRoute } from './spreadsheet-story-route';

/** The HTTP side of the server: every route with its schemas, and the OpenAPI document made from them. */
export function createHttpApp(context: HttpContext): OpenAPIHono<Types> {
  const app = new OpenAPIHono<Types>({
    defaultHook: (result, c) => (result.success ? undefined : refuseWith(c, parseFailure(result.error))),
  });
  app.use('/api/*', readRest);
  app.use('/api/*', refuseOtherOrigin);
  app.use('/api/*', limitBody);
  app.use('/api/*', async (c, next) => {
    // A database cannot even be asked for an id with a NUL.
    if (c.req.path.includes('%00') || c.req.path.includes('\0')) return refuseWith(c, sayRefusal('NotFound'));
    const isSent = c.req.method === 'POST' || c.req.method === 'PUT';
    // A package that calls itself JSON is read as what it is.
    const isSaid = c.req.header('content-type')?.toLowerCase().includes('json');
    const isJson = isSent && !isPackageUpload(c) && isSaid;
    const limits = isOfScenario(c) ? ofScenarios : undefined;
    const refusal = isJson ? refuseUnstorable(await c.req.json(), limits) : null;
    return refusal ? refuseWith(c, refusal) : next();
  });
  addPlatformRoutes(app, context);
  addJoinRoutes(app, context);
  addInviteRoutes(app, context);
  addExerciseRoutes(app, context);
  addGroupRoutes(app, context);
  addScenarioRoutes(app, context);
  addScenarioPartRoutes(app, context);
  addScenarioVersionRoutes(app, context);
  addScenarioAuthorRoutes(app, context);
  addInjectBankRoutes(app, context);
  addRehearsalRoutes(app, context);
  addLogRoute(app, context);
  addReplayRoute(app, context);
  addForkRoute(app, context);
  addComparisonRoute(app, context);
  addAttachmentRoutes(app, context);
  addPackageRoutes(app, context);
  addPaperRoutes(app, context);
  addParticipantRoutes(app, context);
  addAccountRoute(app, context);
  addSpreadsheetRoutes(app, context);
  addSpreadsheetStoryRoute(app, context);
  addPlainRoutes(app, context);
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Forestall',
      version: '1',
      description: 'Opening and joining exercises. Playing goes over the socket, see docs/live-protocol.md.',
    },
  });
  app.notFound((c): Response => refuseWith(c, sayRefusal('NotFound')));
  app.onError((thrown, c): Response => {
    // A body that is no JSON, does not say that it is, or breaks off is the sender's matter, not a fault here.
    const isOfSender = thrown instanceof SyntaxError || thrown instanceof HTTPException || c.env.wasCutOff();
    if (isOfSender) {
      return refuseWith(c, sayRefusal('Unreadable'));
    }
    const refusal = refusalOf(thrown);
    if (refusal.code === 'Wrong')
      context.log.error({ err: thrown, path: c.req.path }, 'a request could not be handled');
    return refuseWith(c, refusal);
  });
  return app;
}
