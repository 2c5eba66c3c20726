package livingcircle.scenario.imports;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.StreetComponents;
import livingcircle.city.osm.OsmReport;
import livingcircle.city.osm.OsmTown;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletGenerator;
import livingcircle.outlets.OutletType;

/**
 * Everything that an imported scenario consists of, before it is written.
 *
 * @param city layers of the town with the streets that hang together
 * @param communityResidents residents of each community, in the city's order
 * @param residentsSource where these numbers come from
 * @param layout outlets of the map, then synthetic ones where asked for
 * @param facilities which facilities were mapped and which were not
 * @param report what was found, assumed and left out, of the map and of this step
 */
public record ImportPlan(
        CityLayers city,
        List<Integer> communityResidents,
        BilingualText residentsSource,
        Layout layout,
        MappedFacilities facilities,
        OsmReport report) {

    /** Income that an import assumes: urban residents of Qinyang in the plan of 2023, yuan a head and year. */
    public static final double MEAN_INCOME_YUAN = 37_218;

    private static final int CANDIDATES = 8;

    public ImportPlan {
        communityResidents = List.copyOf(communityResidents);
    }

    /**
     * Plans the import of a town.
     *
     * @throws IllegalArgumentException if the mapping names a type that the catalogue does not have
     */
    public static ImportPlan of(OsmTown town, TagMapping mapping, Catalogue catalogue, ImportOptions options) {
        List<String> unknown = mapping.listUnknownTypes(catalogue);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the mapping names the types " + unknown
                    + ", which the catalogue does not have; correct them or add them to the catalogue");
        }
        StreetComponents components = StreetComponents.of(town.streets());
        CityLayers city =
                new CityLayers(town.name(), components.kept(), town.homes(), town.communities(), OsmTown.ATTRIBUTION);
        ResidentImport residents = ResidentImport.of(city, options, ResidentImport.Origin.MAP);
        MappedFacilities facilities = MappedFacilities.of(town.pointsOfInterest(), mapping);
        OutletImport imported = OutletImport.of(facilities.mapped(), catalogue);
        List<Outlet> outlets = new ArrayList<>(imported.outlets());
        if (options.fillMissing()) {
            int total =
                    residents.residents().stream().mapToInt(Integer::intValue).sum();
            outlets.addAll(missing(city, catalogue, imported.outlets(), total, options.seed()));
        }
        OsmReport.Builder report = new OsmReport.Builder();
        report.addAll(town.report());
        ImportFindings.streets(components, report);
        ImportFindings.facilities(facilities, imported, report);
        if (options.fillMissing()) {
            ImportFindings.synthetic(outlets.size() - imported.outlets().size(), report);
        }
        ImportFindings.incomes(Math.round(MEAN_INCOME_YUAN), report);
        ImportFindings.residents(city.communities(), residents, report);
        return new ImportPlan(
                Centimetres.round(city),
                residents.residents(),
                residents.source(),
                new Layout(Centimetres.round(outlets)),
                facilities,
                report.build());
    }

    /** The layers as they are written, with the residents as planned. */
    public CityLayers settled() {
        return ResidentImport.settle(city, communityResidents);
    }

    /** Outlets of the types that the map lacks altogether; what the map has is never added to. */
    private static List<Outlet> missing(
            CityLayers city, Catalogue catalogue, List<Outlet> present, int residents, long seed) {
        double chainShare = Layout.chainShare(present, catalogue);
        double barrierFreeShare = present.isEmpty()
                ? 0
                : (double) present.stream().filter(Outlet::isBarrierFree).count() / present.size();
        OutletGenerator generator = new OutletGenerator(
                city,
                new OutletGenerator.Spec(
                        1, CANDIDATES, Double.isNaN(chainShare) ? 0 : chainShare, barrierFreeShare, seed));
        List<Outlet> added = new ArrayList<>();
        for (OutletType type : catalogue.types()) {
            if (present.stream().noneMatch(o -> o.types().contains(type.id()))) {
                added.addAll(generator.place(type, generator.countFor(type, residents)));
            }
        }
        return added;
    }
}
