package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code import}. */
final class ImportHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.import.usage.header", "Makes a scenario from other data.", "由其他数据生成情景。");
        TEXTS.put(
                "livingcircle.import.usage.footer",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --lang zh");
        TEXTS.put(
                "livingcircle.import.osm.usage.header",
                "Makes a scenario from an OpenStreetMap file.",
                "由 OpenStreetMap 文件生成情景。");
        TEXTS.put(
                "livingcircle.import.osm.usage.description",
                "%nReads streets, homes, communities and facilities, prints what it found, assumed and left out, and"
                        + " writes a folder of YAML and CSV files to read and edit.",
                "%n读取街道、住宅、社区和设施，说明找到、假设和未采用的内容，并写出可查看、可编辑的 YAML 和 CSV 文件夹。");
        TEXTS.put(
                "livingcircle.import.osm.usage.footer",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --fill-missing%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --fill-missing%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml --lang zh");
        TEXTS.put("map", "The map: .osm.pbf, .osm, .osm.gz or .osm.bz2.", "地图：.osm.pbf、.osm、.osm.gz 或 .osm.bz2。");
        TEXTS.put(
                "livingcircle.import.osm.json",
                "Print what the scenario holds as one JSON object.",
                "以一个 JSON 对象输出情景概要。");
        TEXTS.put("livingcircle.import.osm.output", "The scenario folder to make.", "要生成的情景文件夹。");
        TEXTS.put(
                "livingcircle.import.osm.force",
                "Replace an existing scenario folder; its other files are kept.",
                "替换已有的情景文件夹，其中的其他文件保留。");
        TEXTS.put("population", "Residents of the town. Default: what the map knows.", "常住人口。默认取地图所载。");
        TEXTS.put("fill-missing", "Place synthetic outlets of the types that the map lacks.", "为地图上没有的业态补充虚拟网点。");
        TEXTS.put(
                "mapping",
                "Which facility is which outlet type. Default: osm-mapping.yaml beside the folder or in scenarios.",
                "设施与业态的对应表。默认为该文件夹旁边或 scenarios 中的 osm-mapping.yaml。");
        TEXTS.put(
                "catalogue",
                "The catalogue of outlet types. Default: catalogue.yaml, found likewise.",
                "业态目录。默认 catalogue.yaml，查找方式相同。");
        TEXTS.put(
                "behaviour",
                "The behaviour of residents. Default: behaviour.yaml, found likewise.",
                "居民行为参数。默认 behaviour.yaml，查找方式相同。");
    }

    private ImportHelp() {}
}
