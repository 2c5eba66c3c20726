package livingcircle.bench.choice;

import livingcircle.model.ChoiceProbe;

/**
 * Somebody who has to choose.
 *
 * @param slot half-hour at which the need arises
 * @param lastPosition position, in the reach of its type, of the service visited last
 * @param lastType its type
 * @param earlierPosition the same of the one visited before
 * @param earlierType its type
 */
record ChoiceCase(
        int resident, int purpose, int slot, int lastType, int lastPosition, int earlierType, int earlierPosition) {

    /** Has the resident visit both services. */
    void rememberWith(ChoiceProbe probe) {
        probe.visit(resident, purpose, earlierType, earlierPosition, Shares.EARLIER_DAY);
        probe.visit(resident, purpose, lastType, lastPosition, Shares.LAST_DAY);
    }
}
