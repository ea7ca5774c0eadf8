import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { authOptionsFor } from '../../../../server/auth/options';

type Context = { params: Promise<{ nextauth: string[] }> };

/** Staff sign in and out here. The options depend on the address by which the browser came. */
async function handler(request: NextRequest, context: Context): Promise<Response> {
  return NextAuth(request, context, authOptionsFor(request.headers));
}

export { handler as GET, handler as POST };
