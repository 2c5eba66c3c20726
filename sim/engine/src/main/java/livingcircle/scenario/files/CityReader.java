package livingcircle.scenario.files;

import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.city.GridSpec;
import livingcircle.city.GridTown;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Reads city.yaml: a grid town or a county to generate, or the three layers of a town in files of its own. */
final class CityReader {

    private static final long MOST_GRID_HOMES = 2_000_000;

    private final YamlFile file;
    private final Reading reading;

    private CityReader(YamlFile file, Reading reading) {
        this.file = file;
        this.reading = reading;
    }

    /**
     * The city of a file, or null after a fault. The files that it names are read even if the file itself has
     * faults, so that theirs are found, too.
     */
    static @Nullable CityInput read(NamedFile named, Reading reading) {
        YamlFile file = named.file();
        if (file == null) {
            return null;
        }
        CityReader reader = new CityReader(file, reading);
        boolean isSound = named.sound() != null;
        if (isSound) {
            SourceCheck.check(file, reading);
            YamlNode grid = file.root().find("grid");
            if (grid != null) {
                return reader.grid(grid);
            }
            YamlNode county = file.root().find("county");
            if (county != null) {
                return CountyReader.read(county, file.root().get("name"), reading);
            }
        }
        YamlNode layers = file.root().find("layers");
        if (layers == null) {
            return null;
        }
        boolean isComplete = Layer.isNamed(layers.find(TownReader.STREETS))
                && Layer.isNamed(layers.find(TownReader.COMMUNITIES))
                && (Layer.isNamed(layers.find(TownReader.HOMES)) || Layer.isNamed(layers.find(TownReader.BUILDINGS)));
        return isComplete ? reader.layers(layers, isSound) : null;
    }

    private @Nullable CityInput grid(YamlNode grid) {
        int before = reading.faultCount();
        checkGrid(grid);
        if (reading.faultCount() > before) {
            return null;
        }
        ObjectNode tree = (ObjectNode) Binding.plain(grid.node());
        tree.set("name", file.root().get("name").node());
        if (!tree.has("river")) {
            tree.putNull("river");
        }
        GridSpec spec = Binding.bind(tree, GridSpec.class);
        return CityInput.generated(GridTown.layers(spec), grid.place(), Water.of(spec));
    }

    private void checkGrid(YamlNode grid) {
        int east = grid.get("blocksEast").integer();
        int north = grid.get("blocksNorth").integer();
        atMost(grid.get("communitiesEast"), east);
        atMost(grid.get("communitiesNorth"), north);
        YamlNode setback = grid.get("setbackM");
        if (2 * setback.number() >= grid.get("streetSpacingM").number()) {
            reading.fault(
                    setback.place(),
                    new BilingualText("must be less than half of streetSpacingM", "必须小于 streetSpacingM 的一半"),
                    Hints.forUnit("setbackM", setback.place().value()));
        }
        long homes = (long) east * north * grid.get("homesPerBlock").integer();
        if (homes > MOST_GRID_HOMES) {
            reading.fault(
                    grid.place(),
                    new BilingualText(
                            "makes " + homes + " homes, more than " + MOST_GRID_HOMES,
                            "共 " + homes + " 处住所，超过 " + MOST_GRID_HOMES),
                    new BilingualText("use fewer blocks or homes", "请减少街区或住所"));
        }
        YamlNode river = grid.find("river");
        if (river != null) {
            atMost(river.get("row"), north - 1);
            river.get("bridges").elements().forEach(bridge -> atMost(bridge, east));
        }
    }

    private void atMost(YamlNode number, int most) {
        if (number.integer() > most) {
            reading.fault(
                    number.place(),
                    new BilingualText("must be at most " + most + " in this grid", "在此网格中不得大于 " + most),
                    new BilingualText("correct it or enlarge the grid", "请更正，或扩大网格"));
        }
    }

    private @Nullable CityInput layers(YamlNode layers, boolean isSound) {
        boolean areBuildings = layers.find(TownReader.HOMES) == null;
        Layer streets = Layer.of(layers.get(TownReader.STREETS), reading);
        Layer homes = Layer.of(layers.get(areBuildings ? TownReader.BUILDINGS : TownReader.HOMES), reading);
        Layer communities = Layer.of(layers.get(TownReader.COMMUNITIES), reading);
        TownReader.Town town = TownReader.read(streets, homes, areBuildings, communities, reading);
        if (!isSound || town == null) {
            return null;
        }
        CityLayers city = new CityLayers(
                Binding.text(file.root().get("name").node()),
                town.streets(),
                Located.items(town.homes()),
                Located.items(town.communities()),
                attribution(town.attribution()));
        return new CityInput(city, Located.places(town.homes()), Located.places(town.communities()), null);
    }

    private String attribution(String otherwise) {
        YamlNode attribution = file.root().find("attribution");
        return attribution == null ? otherwise : attribution.text();
    }
}
