package livingcircle.scenario.changes;

import livingcircle.outlets.Catalogue;
import livingcircle.outlets.OperatorParameters;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;

/** What measures cost once where a plan does not say it, in yuan; pure functions. */
final class Investment {

    private final Catalogue catalogue;
    private final OperatorParameters operators;

    Investment(Catalogue catalogue, OperatorParameters operators) {
        this.catalogue = catalogue;
        this.operators = operators;
    }

    /**
     * The catalogue's investment in proportion to floor area, and that of each added service; 0 for a type that the
     * catalogue does not know, which is a fault of the plan.
     */
    double open(Outlet outlet) {
        Integer index = catalogue.findType(outlet.mainType());
        if (index == null) {
            return 0;
        }
        OutletType type = catalogue.type(index);
        return type.capexYuan() * outlet.floorAreaM2(type) / type.areaM2()
                + operators.addedServiceYuan() * (outlet.types().size() - 1);
    }

    /** A share of what a new outlet like it would cost. */
    double move(Outlet outlet) {
        return operators.moveShare() * open(outlet);
    }

    /** Each added service, becoming barrier-free and joining a chain. */
    double alter(Outlet before, Outlet after) {
        long added = after.types().stream()
                .filter(type -> !before.types().contains(type))
                .count();
        return added * operators.addedServiceYuan()
                + (after.isBarrierFree() && !before.isBarrierFree() ? operators.barrierFreeYuan() : 0)
                + (after.isChain() && !before.isChain() ? operators.chainYuan() : 0);
    }
}
