package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.GeoPoint;
import livingcircle.outlets.Catalogue;
import livingcircle.population.PopulationSpec;
import livingcircle.scenario.Behaviour;
import livingcircle.scenario.Scenario;
import livingcircle.scenario.changes.Change;
import livingcircle.scenario.changes.ChangeFault;
import livingcircle.scenario.changes.ChangeList;
import livingcircle.scenario.changes.ChangeResolver;
import livingcircle.scenario.changes.CityMemo;
import livingcircle.scenario.changes.Plan;
import livingcircle.scenario.changes.Resolution;
import org.jspecify.annotations.Nullable;

/** Reads what the layout files of a scenario change, says everything that is wrong with it, and makes the plan. */
final class PlanReader {

    private final LayoutChain chain;
    private final BaselineReader files;
    private final CityMemo cities;
    private final Reading reading;
    private final List<YamlNode> blocks;
    private final List<ChangeList> lists = new ArrayList<>();

    /** @param files what was read of the baseline's files */
    PlanReader(LayoutChain chain, BaselineReader files, CityMemo cities, Reading reading) {
        this.chain = chain;
        this.files = files;
        this.cities = cities;
        this.reading = reading;
        blocks = chain.listOfLayouts("changes");
    }

    /**
     * The plan, or null after a fault.
     *
     * @param baseline the baseline, or null if it has faults: what can be told of the layouts without it is
     */
    @Nullable
    Plan read(@Nullable Scenario baseline) {
        List<String> bandIds = files.bandIds();
        ChangesReader reader = new ChangesReader(bandIds == null ? List.of() : bandIds, reading);
        for (YamlNode block : blocks) {
            String name = String.valueOf(block.file().path().getFileName());
            lists.add(new ChangeList(name, reader.read(block)));
        }
        CityInput city = files.city();
        DistanceCheck distances = files.distances();
        if (city != null && distances != null) {
            checkPlaces(city.layers().homes().get(0).at(), distances);
        }
        List<YamlNode> settings = chain.listOfLayouts("set");
        files.override(settings);
        if (baseline == null || distances == null) {
            checkTypes(files.typeIds());
            return null;
        }
        Scenario terms = terms(baseline, !settings.isEmpty());
        return chain.isWhole() ? resolve(baseline, terms, distances) : null;
    }

    /** The baseline with the catalogue, behaviour, circles and names of the plan. */
    private Scenario terms(Scenario baseline, boolean hasSettings) {
        Catalogue catalogue = hasSettings ? files.catalogue() : null;
        Behaviour behaviour = hasSettings ? files.behaviour() : null;
        files.checkCurves(catalogue, behaviour);
        PopulationSpec population = behaviour == null ? null : files.population(behaviour);
        YamlFile last = chain.layouts().get(chain.layouts().size() - 1).sound();
        return new Scenario(
                last == null ? baseline.id() : ScenarioReader.idOf(last.path()),
                last == null
                        ? baseline.name()
                        : Binding.text(last.root().get("name").node()),
                baseline.city(),
                population == null ? baseline.population() : population,
                catalogue == null ? baseline.catalogue() : catalogue,
                behaviour == null ? baseline.behaviour() : behaviour,
                baseline.layout(),
                circles().stream().map(CirclesReader.Described::circle).toList(),
                BaselineReader.run(blocksOfAll("run")),
                reading.inputs(),
                reading.warnings());
    }

    private Plan resolve(Scenario baseline, Scenario terms, DistanceCheck distances) {
        Resolution resolution = ChangeResolver.resolve(terms, lists, cities);
        resolution.faults().forEach(this::report);
        Plan plan = Plan.of(baseline, terms, resolution.measures());
        Scenario complete = plan.complete();
        CircleCheck check = new CircleCheck(complete.city(), complete.population(), cities, distances, reading);
        circles().stream()
                .filter(circle -> chain.hasLayout(circle.node().file().name()))
                .forEach(check::check);
        return plan;
    }

    private List<CirclesReader.Described> circles() {
        return CirclesReader.read(blocksOfAll("circles"));
    }

    private List<YamlNode> blocksOfAll(String key) {
        List<YamlNode> all = new ArrayList<>(LayoutChain.blocks(files.file(), key));
        all.addAll(chain.listOfLayouts(key));
        return all;
    }

    /**
     * Checks the places of changes. One outside the town is put at a home, so that all else that may be wrong with the
     * plan can be told, too.
     */
    private void checkPlaces(GeoPoint home, DistanceCheck distances) {
        for (int l = 0; l < blocks.size(); l++) {
            List<YamlNode> elements = blocks.get(l).elements();
            List<Change> checked = new ArrayList<>();
            for (int c = 0; c < elements.size(); c++) {
                Change change = lists.get(l).changes().get(c);
                boolean isInTown = isInTown(change, ChangesReader.body(elements.get(c)), distances);
                checked.add(isInTown ? change : PlacedChange.at(home, change));
            }
            lists.set(l, new ChangeList(lists.get(l).name(), checked));
        }
    }

    private static boolean isInTown(Change change, YamlNode body, DistanceCheck check) {
        if (change instanceof Change.Open open) {
            return check.checkPlanned(open.at(), body.get("at").place());
        }
        if (change instanceof Change.Move move) {
            return check.checkPlanned(move.to(), body.get("to").place());
        }
        if (change instanceof Change.Build build) {
            boolean isInTown =
                    check.checkPlanned(build.estate().at(), body.get("at").place());
            if (isInTown) {
                check.checkPlannedHomes(
                        build.estate().homeSites(), body.get("radiusM").place());
            }
            return isInTown;
        }
        return true;
    }

    /** Checks the outlet types of changes where the baseline has faults, so that nothing else can be told of them. */
    private void checkTypes(@Nullable List<String> types) {
        if (types == null) {
            return;
        }
        for (YamlNode block : blocks) {
            for (YamlNode element : block.elements()) {
                YamlNode type = ChangesReader.body(element).find("type");
                YamlNode services = ChangesReader.body(element).find("services");
                List<YamlNode> named =
                        services != null ? services.elements() : type != null ? List.of(type) : List.of();
                named.forEach(name -> References.check(name, "outlet type", "业态", types, reading));
            }
        }
    }

    private void report(ChangeFault fault) {
        YamlNode body = ChangesReader.body(blocks.get(fault.list()).elements().get(fault.change()));
        YamlNode node = find(body, fault.key());
        Place place = node.place();
        if (!fault.value().isEmpty()) {
            place = place.with(place.key(), fault.value());
        }
        BilingualText mend = fault.known().isEmpty() || reading.isOverfull(place.file())
                ? fault.mend()
                : Nearest.mend(fault.value(), fault.known());
        reading.fault(place, fault.problem(), mend);
    }

    /** The node of a key such as {@code where.in} or {@code services[1]}; the single type may stand for the latter. */
    private static YamlNode find(YamlNode body, String key) {
        YamlNode node = body;
        for (String part : key.split("\\.", -1)) {
            int bracket = part.indexOf('[');
            YamlNode found = node.find(bracket < 0 ? part : part.substring(0, bracket));
            if (found != null && bracket >= 0) {
                found = found.elements().get(Integer.parseInt(part.substring(bracket + 1, part.length() - 1)));
            } else if (found == null && part.startsWith("services")) {
                found = node.find("type");
            }
            if (found == null) {
                return node;
            }
            node = found;
        }
        return node;
    }
}
