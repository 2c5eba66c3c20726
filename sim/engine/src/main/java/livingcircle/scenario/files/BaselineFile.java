package livingcircle.scenario.files;

import java.io.File;
import java.nio.file.Path;
import livingcircle.base.BilingualText;
import livingcircle.city.CityLayers;
import livingcircle.outlets.OutletGenerator;
import livingcircle.scenario.RunDefaults;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The content of city.yaml and baseline.yaml of a town whose parts stand in CSV files. */
final class BaselineFile {

    static final String CITY = "city.yaml";
    static final String STREETS = "streets.csv";
    static final String HOMES = "homes.csv";
    static final String COMMUNITIES = "communities.csv";
    static final String OUTLETS = "outlets.csv";
    static final String POPULATION = "population.csv";

    private static final Source DEFAULT = new Source(
            "default", Source.Mark.A, new BilingualText("Assumed when this folder was written", "写入本文件夹时的假设"));

    private final ObjectNode root = JsonNodeFactory.instance.objectNode();
    private final ObjectNode sources = JsonNodeFactory.instance.objectNode();

    private BaselineFile() {}

    static ObjectNode city(CityLayers city) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", 1);
        putText(root.putObject("name"), city.name());
        if (!city.attribution().isEmpty()) {
            root.put("attribution", city.attribution());
        }
        root.putObject("layers").put("streets", STREETS).put("homes", HOMES).put("communities", COMMUNITIES);
        return root;
    }

    /** @param folder the folder that the file will stand in */
    static ObjectNode baseline(Baseline baseline, Path folder) {
        return new BaselineFile().build(baseline, folder);
    }

    private ObjectNode build(Baseline baseline, Path folder) {
        root.put("schema", 1);
        putText(root.putObject("name"), baseline.name());
        root.put("city", CITY);
        root.put("catalogue", relative(folder, baseline.catalogue()));
        root.put("behaviour", relative(folder, baseline.behaviour()));
        root.set("sources", sources);
        ObjectNode population = root.putObject("population");
        SourcedNumber residents = baseline.residents();
        if (residents != null) {
            put(population, "residents", Math.round(residents.value()), residents.source());
        }
        if (baseline.survey() != null) {
            population.put("survey", baseline.survey());
        }
        put(
                population,
                "meanIncomeYuan",
                baseline.meanIncomeYuan().value(),
                baseline.meanIncomeYuan().source());
        put(
                population,
                "incomeSigma",
                baseline.incomeSigma().value(),
                baseline.incomeSigma().source());
        population.put("seed", baseline.populationSeed());
        ObjectNode outlets = root.putObject("outlets").put("file", OUTLETS);
        if (baseline.fillMissing() != null) {
            putGenerator(outlets.putObject("generate"), baseline.fillMissing());
            outlets.put("fillMissing", true);
        }
        RunDefaults run = baseline.run();
        root.putObject("run")
                .put("days", run.days())
                .put("warmup", run.warmupDays())
                .put("seed", run.seed())
                .put("outletsMayClose", run.outletsMayClose());
        return root;
    }

    private void putGenerator(ObjectNode node, OutletGenerator.Spec spec) {
        put(node, "density", spec.density(), DEFAULT);
        put(node, "candidates", spec.candidates(), DEFAULT);
        put(node, "chainShare", spec.chainShare(), DEFAULT);
        put(node, "barrierFreeShare", spec.barrierFreeShare(), DEFAULT);
        if (spec.centrality() > 0) {
            put(node, "centrality", spec.centrality(), DEFAULT);
        }
        OutletGenerator.Rural rural = spec.rural();
        if (rural != null) {
            ObjectNode ruralNode = node.putObject("rural");
            put(ruralNode, "density", rural.density(), DEFAULT);
            ArrayNode types = ruralNode.putArray("types");
            rural.types().forEach(types::add);
        }
        node.put("seed", spec.seed());
    }

    private void put(ObjectNode node, String key, double value, Source source) {
        node.putObject(key).put(YamlNode.VALUE, value).put(YamlNode.SOURCE, listed(source));
    }

    private void put(ObjectNode node, String key, long value, Source source) {
        node.putObject(key).put(YamlNode.VALUE, value).put(YamlNode.SOURCE, listed(source));
    }

    private String listed(Source source) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.put("mark", source.mark().name());
        putText(entry, source.text());
        if (sources.has(source.key()) && !sources.get(source.key()).equals(entry)) {
            throw new IllegalArgumentException("two different sources have the key '" + source.key() + "'");
        }
        sources.set(source.key(), entry);
        return source.key();
    }

    private static void putText(ObjectNode node, BilingualText text) {
        node.put("en", text.en()).put("zh", text.zh());
    }

    private static String relative(Path folder, Path file) {
        Path from = folder.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        boolean isOnSameDisk = from.getRoot() != null && from.getRoot().equals(to.getRoot());
        return (isOnSameDisk ? from.relativize(to) : to).toString().replace(File.separatorChar, '/');
    }
}
