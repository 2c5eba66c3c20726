package livingcircle.scenario.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.Catalogue;
import livingcircle.outlets.Layout;
import livingcircle.outlets.Outlet;
import livingcircle.outlets.OutletGenerator;
import livingcircle.outlets.OutletType;
import livingcircle.population.PopulationSpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the block {@code outlets} of a scenario: a file, synthetic outlets, or a file with synthetic outlets of the
 * types that it lacks.
 */
final class LayoutReader {

    private final YamlNode node;
    private final Reading reading;

    LayoutReader(YamlNode node, Reading reading) {
        this.node = node;
        this.reading = reading;
    }

    /**
     * Checks which of its keys stand together and the types that it names.
     *
     * @param catalogue the known types, or null if their file has faults
     */
    void check(@Nullable Catalogue catalogue) {
        YamlNode generator = node.find("generate");
        YamlNode rural = generator == null ? null : generator.find("rural");
        YamlNode types = rural == null ? null : rural.find("types");
        if (types != null && catalogue != null) {
            List<String> known = catalogue.types().stream().map(OutletType::id).toList();
            types.elements().forEach(type -> References.check(type, "outlet type", "业态", known, reading));
        }

        YamlNode file = node.find("file");
        YamlNode generate = node.find("generate");
        YamlNode fill = node.find("fillMissing");
        if (file != null && generate != null && (fill == null || !fill.node().booleanValue())) {
            reading.fault(
                    generate.place(),
                    new BilingualText("stands beside 'file' without fillMissing", "与 file 并列，但没有 fillMissing"),
                    new BilingualText(
                            "add fillMissing: true to generate the types that the file lacks, or delete generate",
                            "如需补充文件中没有的业态，请加 fillMissing: true；否则删除 generate"));
        } else if (fill != null && fill.node().booleanValue() && (file == null || generate == null)) {
            reading.fault(
                    fill.place(),
                    new BilingualText("needs both 'file' and 'generate'", "需要同时有 file 和 generate"),
                    new BilingualText("add what is missing or delete it", "请补充，或删除该行"));
        }
    }

    /** The layout: the surveyed outlets, then the synthetic ones in the catalogue's order; null after a fault. */
    @Nullable
    Layout complete(List<Located<Outlet>> surveyed, CityLayers city, Catalogue catalogue, PopulationSpec population) {
        List<Outlet> outlets = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Set<String> present = new HashSet<>();
        for (Located<Outlet> outlet : surveyed) {
            outlets.add(outlet.item());
            ids.add(outlet.item().id());
            present.addAll(outlet.item().types());
        }
        YamlNode generate = node.find("generate");
        if (generate != null) {
            int ruralResidents = ruralResidents(city, population);
            OutletGenerator generator = new OutletGenerator(city, spec(generate, ruralResidents));
            for (OutletType type : catalogue.types()) {
                if (!present.contains(type.id())) {
                    outlets.addAll(generator.place(type, population.residents() - ruralResidents, ruralResidents));
                }
            }
        }
        for (Outlet outlet : outlets.subList(surveyed.size(), outlets.size())) {
            if (!ids.add(outlet.id())) {
                reading.fault(
                        node.place().with(node.place().key() + ".generate", outlet.id()),
                        new BilingualText("an outlet of the file has the id of a synthetic one", "文件中的网点与生成的网点标识相同"),
                        new BilingualText("give the outlet of the file another id", "请修改文件中该网点的标识"));
                return null;
            }
        }
        if (outlets.isEmpty()) {
            reading.warn(
                    "the layout has no outlet: every need that is not ordered online will be unmet",
                    "布局中没有网点：除线上订单外，所有需求都将无法满足");
        }
        return new Layout(outlets);
    }

    private OutletGenerator.Spec spec(YamlNode generate, int ruralResidents) {
        ObjectNode tree = (ObjectNode) Binding.plain(generate.node());
        if (!tree.has("centrality")) {
            tree.put("centrality", 0);
        }
        if (!tree.has("rural")) {
            tree.putNull("rural");
        } else if (ruralResidents == 0) {
            reading.warn(
                    "outlets.generate.rural has no effect: nobody lives in a rural community",
                    "outlets.generate.rural 不起作用：没有乡村居民");
        }
        return Binding.bind(tree, OutletGenerator.Spec.class);
    }

    private static int ruralResidents(CityLayers city, PopulationSpec population) {
        int sum = 0;
        for (int c = 0; c < city.communities().size(); c++) {
            sum += city.communities().get(c).isRural()
                    ? population.communityResidents().get(c)
                    : 0;
        }
        return sum;
    }
}
