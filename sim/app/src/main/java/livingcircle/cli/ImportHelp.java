package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code import}. */
final class ImportHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put("livingcircle.import.usage.header", "Makes a scenario from other data.", "由其他数据生成情景。");
        TEXTS.put(
                "livingcircle.import.usage.footer",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town%n"
                        + "  livingcircle import layers --streets roads.geojson --homes homes.csv --communities"
                        + " communities.csv --outlets shops.xlsx -o scenarios/my-town",
                "  livingcircle import osm my-town.osm.pbf -o scenarios/my-town --lang zh%n"
                        + "  livingcircle import layers --streets 道路.geojson --homes 住宅.csv --communities 社区.csv"
                        + " --outlets 网点.xlsx -o scenarios/my-town --lang zh");
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
        putLayers();
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

    private static void putLayers() {
        TEXTS.put(
                "livingcircle.import.layers.usage.header", "Makes a scenario from files of your own.", "由自有数据文件生成情景。");
        TEXTS.put(
                "livingcircle.import.layers.usage.description",
                "%nReads streets, homes, communities, outlets and population from CSV, XLSX, GeoJSON, GeoPackage or Shapefile, in the"
                        + " coordinates, headers and words that they have, prints how many rows were used and what was"
                        + " assumed, and writes a folder of YAML and CSV files in WGS 84 to read and edit. What is not"
                        + " understood is told with what to write. LAYER is streets, homes, buildings, communities,"
                        + " outlets or population.",
                "%n从 CSV、XLSX、GeoJSON、GeoPackage 或 Shapefile 读取道路、住宅、社区、网点和人口，坐标系、列名和用词保持原样即可；说明各图层采用的行数和所作假设，并写出"
                        + " WGS 84 坐标、可查看、可编辑的 YAML 和 CSV 文件夹。无法识别之处会说明如何改正。LAYER 为 streets、homes、buildings、communities、"
                        + "outlets 或 population。");
        TEXTS.put(
                "livingcircle.import.layers.usage.footer",
                "  livingcircle import layers --streets roads.shp --buildings buildings.gpkg --communities areas.geojson"
                        + " --outlets survey.xlsx --population residents.xlsx --coordinates outlets=gcj-02 --column outlets.Brand=ignore"
                        + " --type Kiosk=convenience -o scenarios/my-town%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml",
                "  livingcircle import layers --streets 道路.shp --buildings 建筑.gpkg --communities 社区.geojson --outlets 网点.xlsx"
                        + " --population 人口.xlsx --coordinates outlets=高德 --column outlets.品牌=ignore --type 小卖部=convenience"
                        + " -o scenarios/my-town%n"
                        + "  livingcircle run scenarios/my-town/baseline.yaml --lang zh");
        TEXTS.put(
                "livingcircle.import.layers.json",
                "Print what the scenario holds as one JSON object.",
                "以一个 JSON 对象输出情景概要。");
        TEXTS.put("livingcircle.import.layers.output", "The scenario folder to make.", "要生成的情景文件夹。");
        TEXTS.put(
                "livingcircle.import.layers.force",
                "Replace an existing scenario folder; its other files are kept.",
                "替换已有的情景文件夹，其中的其他文件保留。");
        TEXTS.put("livingcircle.import.layers.streets", "Middle lines of streets.", "道路中心线。");
        TEXTS.put("livingcircle.import.layers.homes", "Homes with their dwellings.", "住宅及其户数。");
        TEXTS.put(
                "livingcircle.import.layers.buildings",
                "Buildings with dwellings or levels, in place of homes.",
                "带户数或层数的建筑，代替住宅。");
        TEXTS.put(
                "livingcircle.import.layers.communities",
                "Communities: areas, points with a radius, or points.",
                "社区：面、带半径的点或点。");
        TEXTS.put("livingcircle.import.layers.outlets", "The survey of outlets.", "网点调查表。");
        TEXTS.put(
                "population-table",
                "Residents by community: ages in bands of any cut, men and women, households, income per head.",
                "各社区人口表：任意划分的年龄段、男女人数、户数、人均收入。");
        TEXTS.put(
                "skip-faulty",
                "Leave out rows with faults and list them in rejected-rows.csv. Default: stop and tell all faults.",
                "略去有错误的行，并列入 rejected-rows.csv。默认停止并列出全部错误。");
        TEXTS.put(
                "livingcircle.import.layers.residents",
                "Residents of the town, in place of --population. Default: what the communities say.",
                "常住人口，不与 --population 同用。默认取社区图层所载。");
        TEXTS.put("livingcircle.import.layers.name", "The town's name. Default: that of the folder.", "城镇名称。默认取文件夹名。");
        TEXTS.put(
                "layer-coordinates",
                "The coordinate system of a layer, such as outlets=gcj-02. Default: what the file says, else WGS 84.",
                "图层的坐标系，如 outlets=高德。默认取文件所载，否则为 WGS 84。");
        TEXTS.put("layer-encoding", "The encoding of a layer, such as outlets=gb18030.", "图层的编码，如 outlets=gb18030。");
        TEXTS.put(
                "layer-part",
                "The sheet of a workbook or the layer of a GeoPackage. Default: the first.",
                "工作簿中的工作表或 GeoPackage 中的图层。默认取第一个。");
        TEXTS.put(
                "layer-column",
                "What a header means that is not recognised: a column or ignore, such as outlets.Brand=ignore."
                        + " LAYER.*=ignore leaves out all that are not recognised.",
                "无法识别的列名的含义：列或 ignore，如 outlets.品牌=ignore。LAYER.*=ignore 略去所有无法识别的列。");
        TEXTS.put(
                "layer-type",
                "What a word means that is not recognised: an outlet type, with LAYER a kind of street (path, local,"
                        + " major, steps) or use of building (home), or ignore.",
                "无法识别的用词的含义：业态；加 LAYER 时为道路类别（path、local、major、steps）或建筑用途（home）；或 ignore。");
    }

    private ImportHelp() {}
}
