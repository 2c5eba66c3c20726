package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.List;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.Community;
import livingcircle.city.HomeSite;
import livingcircle.outlets.Outlet;

/**
 * A town of somebody's own layers, before it is planned.
 *
 * @param name its name
 * @param town its layers
 * @param outlets its outlets
 */
record ImportedTown(BilingualText name, TownReader.Town town, List<Located<Outlet>> outlets) {

    CityLayers city() {
        return new CityLayers(
                name,
                town.streets(),
                Located.items(town.homes()),
                Located.items(town.communities()),
                town.attribution());
    }

    CityInput input() {
        return new CityInput(city(), Located.places(town.homes()), Located.places(town.communities()), null);
    }

    /** The same without homes and outlets that are to be left out. */
    ImportedTown without(SkippedRows skipped) {
        List<Located<HomeSite>> homes = kept(town.homes(), skipped);
        List<Located<Outlet>> shops = kept(outlets, skipped);
        return new ImportedTown(
                name, new TownReader.Town(town.streets(), homes, town.communities(), town.attribution()), shops);
    }

    private static <T> List<Located<T>> kept(List<Located<T>> items, SkippedRows skipped) {
        return items.stream().filter(item -> !skipped.holds(item.place())).toList();
    }

    /** Reports that no home was left. */
    void checkHomes(Reading reading) {
        if (town.homes().isEmpty()) {
            reading.fault(
                    Place.of("--skip-faulty"),
                    new BilingualText("no home is left", "没有留下任何住所"),
                    new BilingualText("correct the rows of homes", "请更正住所数据"));
        }
    }

    /** The same with the residents of each community. */
    ImportedTown withResidents(List<Integer> residents) {
        List<Located<Community>> communities = new ArrayList<>();
        for (int c = 0; c < residents.size(); c++) {
            Located<Community> community = town.communities().get(c);
            communities.add(new Located<>(community.item().withResidents(residents.get(c)), community.place()));
        }
        return new ImportedTown(
                name, new TownReader.Town(town.streets(), town.homes(), communities, town.attribution()), outlets);
    }
}
