package livingcircle.scenario.changes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.base.KeyedRandom;
import livingcircle.city.City;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletType;
import livingcircle.scenario.Estate;
import livingcircle.scenario.Measure;
import livingcircle.scenario.Scenario;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what changes come to, and everything that is wrong with them, without touching the baseline. Changes without
 * a phase come first, then phase by phase; within a phase each acts on what those before it in the files left.
 */
public final class ChangeResolver {

    private static final String ID = "id";

    private final Catalogue catalogue;
    private final Investment investment;
    private final PlanState state;
    private final List<Step> steps;
    private final Touches touches = new Touches();
    private final FaultList faults = new FaultList();
    private final List<Measure> measures = new ArrayList<>();

    private ChangeResolver(Scenario basis, List<ChangeList> lists, CityMemo cities) {
        catalogue = basis.catalogue();
        investment = new Investment(catalogue, basis.behaviour().operators());
        state = new PlanState(basis, cities);
        steps = Step.inOrder(lists);
    }

    /**
     * Resolves changes.
     *
     * @param basis the baseline's city, residents and outlets, with the catalogue, behaviour and circles of the plan
     * @param lists changes file by file, the first of which acts on the baseline
     * @param cities where cities are kept
     */
    public static Resolution resolve(Scenario basis, List<ChangeList> lists, CityMemo cities) {
        ChangeResolver resolver = new ChangeResolver(basis, lists, cities);
        resolver.steps.forEach(resolver::resolve);
        return new Resolution(resolver.measures, resolver.faults.inOrder());
    }

    private void resolve(Step step) {
        Change change = step.change();
        if (change instanceof Change.Open open) {
            open(step, open);
        } else if (change instanceof Change.Close close) {
            close(step, close);
        } else if (change instanceof Change.Move move) {
            move(step, move);
        } else if (change instanceof Change.Alter alter) {
            alter(step, alter);
        } else if (change instanceof Change.OpenMany many) {
            openMany(step, many);
        } else if (change instanceof Change.Build build) {
            build(step, build.estate());
        } else if (change instanceof Change.Ageing ageing) {
            note(step, "", "the ages of the city");
            measures.add(new Measure.OfAges(ageing.ageShares(), step.phase()));
        }
    }

    private void open(Step step, Change.Open open) {
        checkServices(step, open.attributes());
        Outlet outlet = open.attributes().open(open.id(), open.at());
        if (isFree(step, ID, open.id())) {
            add(step, outlet, open.costYuan(), open.isConverted());
            note(step, "at", open.id() + " at");
            open.attributes().keys().forEach(key -> note(step, key, open.id() + " " + key));
        }
    }

    private boolean isFree(Step step, String key, String id) {
        if (state.findOutlet(id) == null) {
            return true;
        }
        faults.add(
                step,
                key,
                id,
                "there is an outlet '" + id + "' already",
                "已有标识为“" + id + "”的网点",
                "choose another id, or change the outlet with set",
                "请换一个标识，或用 set 更改该网点");
        return false;
    }

    private void add(Step step, Outlet outlet, @Nullable Double costYuan, boolean isConverted) {
        double cost = costYuan != null ? costYuan : investment.open(outlet);
        state.put(outlet);
        measures.add(new Measure.OfOutlet(Measure.Kind.OPEN, null, outlet, step.phase(), cost, isConverted));
    }

    private void close(Step step, Change.Close close) {
        Outlet before = outlet(step, close.id());
        if (before != null) {
            state.close(close.id(), step);
            measures.add(new Measure.OfOutlet(Measure.Kind.CLOSE, before, null, step.phase(), 0, false));
        }
    }

    private void move(Step step, Change.Move move) {
        Outlet before = outlet(step, move.id());
        if (before == null) {
            return;
        }
        note(step, "to", move.id() + " at");
        Outlet after = before.movedTo(move.to());
        double cost = move.costYuan() != null ? move.costYuan() : investment.move(before);
        state.put(after);
        measures.add(new Measure.OfOutlet(Measure.Kind.MOVE, before, after, step.phase(), cost, false));
    }

    private void alter(Step step, Change.Alter alter) {
        checkServices(step, alter.attributes());
        Set<String> keys = alter.attributes().keys();
        if (keys.isEmpty()) {
            faults.add(
                    step,
                    "",
                    "",
                    "changes nothing",
                    "没有任何改动",
                    "name an attribute, such as chain: true",
                    "请写出要改动的属性，如 chain: true");
        }
        List<Outlet> selected = new ArrayList<>();
        if (alter.id() != null) {
            Outlet named = outlet(step, alter.id());
            if (named != null) {
                selected.add(named);
            }
        } else if (alter.where() != null) {
            selected.addAll(select(step, alter.where()));
        }
        for (Outlet before : selected) {
            Outlet after = alter.attributes().over(before);
            keys.forEach(key -> note(step, key, before.id() + " " + key));
            double cost = alter.costYuan() != null ? alter.costYuan() : investment.alter(before, after);
            state.put(after);
            measures.add(new Measure.OfOutlet(Measure.Kind.SET, before, after, step.phase(), cost, false));
        }
    }

    private List<Outlet> select(Step step, Change.Selection where) {
        String type = where.type();
        if (type != null && catalogue.findType(type) == null) {
            faults.unknown(step, "where.type", type, "outlet type", "业态", typeIds());
            return List.of();
        }
        String in = where.in();
        BitSet area = in == null ? null : area(step, "where.in", in);
        if (in != null && area == null) {
            return List.of();
        }
        City city = area == null ? null : state.city();
        List<Outlet> selected = state.listOutlets().stream()
                .filter(outlet -> type == null || outlet.mainType().equals(type))
                .filter(outlet -> where.isChain() == null || outlet.isChain() == where.isChain())
                .filter(outlet -> area == null || city == null || area.get(city.nearestHome(outlet.at())))
                .toList();
        if (selected.isEmpty()) {
            faults.add(
                    step,
                    "where",
                    "",
                    "selects no outlet",
                    "没有选中任何网点",
                    "widen the selection or delete the change",
                    "请放宽条件，或删除该改动");
        }
        return selected;
    }

    private void openMany(Step step, Change.OpenMany many) {
        boolean isKnown = checkServices(step, many.attributes());
        BitSet area = area(step, "in", many.in());
        if (area == null || !isKnown) {
            return;
        }
        OutletType type = catalogue.type(
                catalogue.typeIndex(many.attributes().listServices().get(0)));
        String prefix = many.prefix() != null ? many.prefix() : type.id() + "-" + step.number();
        long key = KeyedRandom.combine(KeyedRandom.keyOf(prefix), many.seed());
        List<Outlet> offering = state.listOutlets().stream()
                .filter(outlet -> outlet.types().contains(type.id()))
                .toList();
        Placement placement = new Placement(state.city(), area, offering, many.spread(), key);
        if (placement.most() < many.count()) {
            faults.add(
                    step,
                    "count",
                    String.valueOf(many.count()),
                    "only " + placement.most() + " find a place in " + many.in()
                            + (many.spread() == Spread.STREET ? " on main roads" : ""),
                    "在" + many.in() + (many.spread() == Spread.STREET ? "的主干道旁" : "") + "只找到 " + placement.most()
                            + " 处位置",
                    "ask for fewer, another area or another spread",
                    "请减少数量，或换一个范围或分布方式");
            return;
        }
        List<GeoPoint> places = placement.find(many.spread(), many.count());
        for (int k = 0; k < places.size(); k++) {
            String id = prefix + "-" + (k + 1);
            if (isFree(step, many.prefix() == null ? "" : ID, id)) {
                Outlet outlet = named(many.attributes(), type, k + 1).open(id, places.get(k));
                add(step, outlet, many.costYuan(), many.isConverted());
            }
        }
    }

    private static Attributes named(Attributes attributes, OutletType type, int number) {
        BilingualText name = attributes.name() != null ? attributes.name() : type.name();
        return attributes.withName(new BilingualText(name.en() + " " + number, name.zh() + number));
    }

    private void build(Step step, Estate estate) {
        String home = state.hasCommunity(estate.id()) ? null : state.findTakenHome(estate);
        if (home != null || state.hasCommunity(estate.id())) {
            String taken = home == null ? estate.id() : home;
            faults.add(
                    step,
                    ID,
                    estate.id(),
                    "there is a " + (home == null ? "community" : "home") + " '" + taken + "' already",
                    "已有标识为“" + taken + "”的" + (home == null ? "社区" : "住所"),
                    "choose another id",
                    "请换一个标识");
            return;
        }
        City city = state.city();
        Estate placed = estate.in(city.communities()
                .get(city.homes().community(city.nearestHome(estate.at())))
                .district());
        state.build(placed);
        measures.add(new Measure.OfEstate(placed, step.phase()));
    }

    /** An outlet that must be there, or null after a fault. */
    private @Nullable Outlet outlet(Step step, String id) {
        Outlet found = state.findOutlet(id);
        if (found != null) {
            return found;
        }
        Step closer = state.findCloser(id);
        Step opener = laterOpener(step, id);
        if (closer != null) {
            faults.add(
                    step,
                    ID,
                    id,
                    "is closed already by " + closer.label(),
                    "已被 " + closer.label() + " 关闭",
                    "delete one of the changes, or correct their phases",
                    "请删除其中一个改动，或更正 phase");
        } else if (opener != null) {
            faults.add(
                    step,
                    ID,
                    id,
                    "is opened only later, by " + opener.label(),
                    "之后才由 " + opener.label() + " 开设",
                    "put this change behind it, with a phase that is not earlier",
                    "请把本改动放在其后，phase 不得更早");
        } else {
            faults.unknown(step, ID, id, "outlet", "网点", state.outletIds());
        }
        return null;
    }

    private @Nullable Step laterOpener(Step step, String id) {
        for (Step later : steps.subList(steps.indexOf(step) + 1, steps.size())) {
            if (later.change() instanceof Change.Open open && open.id().equals(id)) {
                return later;
            }
        }
        return null;
    }

    private @Nullable BitSet area(Step step, String key, String name) {
        HomeAreas areas = state.areas();
        BitSet area = areas.find(name);
        if (area == null) {
            faults.unknown(step, key, name, "circle, community or district", "生活圈、社区或街道", areas.list());
        }
        return area;
    }

    private boolean checkServices(Step step, Attributes attributes) {
        boolean isKnown = true;
        List<String> services = attributes.listServices();
        for (int i = 0; i < services.size(); i++) {
            if (catalogue.findType(services.get(i)) == null) {
                faults.unknown(step, "services[" + i + "]", services.get(i), "outlet type", "业态", typeIds());
                isKnown = false;
            }
        }
        return isKnown;
    }

    private List<String> typeIds() {
        return catalogue.types().stream().map(OutletType::id).toList();
    }

    private void note(Step step, String key, String what) {
        Step other = touches.note(what, step);
        if (other != null) {
            faults.contradiction(step, other, key, what);
        }
    }
}
