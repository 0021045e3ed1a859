import { EndpointError } from '../endpoint/endpoint-error.js';
import { UsageError } from './usage-error.js';
/** Says what is wrong with an address, or with how it is to be tested, as a mistake in the usage. */
export async function toldByEndpoint(work) {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof EndpointError)
            throw new UsageError(error.message, error.help);
        throw error;
    }
}
