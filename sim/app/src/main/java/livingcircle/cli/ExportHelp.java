package livingcircle.cli;

import livingcircle.text.TextBook;

/** Texts of {@code --help} for {@code export}. */
final class ExportHelp {

    static final TextBook TEXTS = new TextBook();

    static {
        TEXTS.put(
                "livingcircle.export.usage.header",
                "Makes workbooks and map layers of results, and map layers of scenarios.",
                "将结果导出为电子表格或地图图层，将情景导出为地图图层。");
        TEXTS.put(
                "livingcircle.export.usage.description",
                "%nA workbook has a sheet for each table and one that explains every column in English and Chinese. Layers"
                        + " open in QGIS and other map programs: outlets, homes, communities and circles; of a scenario"
                        + " with what it says of them and the streets, in a form that a scenario can read again; of a"
                        + " result folder with their results, for a comparison one of each for every layout. Columns are"
                        + " named as in columns.csv of the folder.",
                "%n电子表格：每张数据表一张工作表，另有一张以中英文说明各列。图层可用 QGIS 等地图软件打开，包括网点、住所、社区和生活圈；"
                        + "情景的图层含其属性和街道，可再次读入情景；结果文件夹的图层含各项结果，比较多个布局时每个布局各一套。"
                        + "列名与结果文件夹的 columns.csv 一致。");
        TEXTS.put(
                "livingcircle.export.usage.footer",
                "  livingcircle export --xlsx results/grid-town-baseline%n"
                        + "  livingcircle export results/grid-town-baseline --gpkg grid-town.gpkg%n"
                        + "  livingcircle export scenarios/grid-town/baseline.yaml --csv layers --coordinates gcj-02",
                "  livingcircle export --xlsx results/grid-town-baseline --lang zh%n"
                        + "  livingcircle export results/grid-town-baseline --gpkg grid-town.gpkg --lang zh%n"
                        + "  livingcircle export scenarios/grid-town/baseline.yaml --csv layers --coordinates gcj-02");
        TEXTS.put(
                "export-source",
                "A scenario file, or the result folder of run, compare, check, diagnose or study.",
                "情景文件，或 run、compare、check、diagnose、study 生成的结果文件夹。");
        TEXTS.put("xlsx", "Tables of a result folder as an Excel workbook (.xlsx).", "将结果文件夹的数据表导出为 Excel 工作簿（.xlsx）。");
        TEXTS.put(
                "export-geojson",
                "Layers as GeoJSON in WGS 84, a file each in this folder.",
                "导出为 GeoJSON 图层（WGS 84），每层一个文件，写入该文件夹。");
        TEXTS.put("export-gpkg", "Layers as one GeoPackage in WGS 84.", "导出为一个 GeoPackage 文件（WGS 84），内含各图层。");
        TEXTS.put(
                "export-csv",
                "Layers as CSV, a file each in this folder; lines and areas as WKT.",
                "导出为 CSV 图层，每层一个文件，写入该文件夹；线和面为 WKT。");
        TEXTS.put(
                "export-coordinates",
                "Coordinate system of --csv: wgs84, gcj-02, bd-09, cgcs2000, EPSG:4547 and others. Default: wgs84.",
                "--csv 所用坐标系：wgs84、gcj-02（高德）、bd-09（百度）、cgcs2000、EPSG:4547 等。默认 wgs84。");
        TEXTS.put(
                "livingcircle.export.output",
                "The workbook to write. Default: beside the folder, with its name and .xlsx.",
                "要写出的工作簿。默认在结果文件夹旁，同名加 .xlsx。");
        TEXTS.put("livingcircle.export.json", "Print what was written as one JSON object.", "以一个 JSON 对象输出所写内容。");
        TEXTS.put("livingcircle.export.force", "Replace existing files.", "替换已有的文件。");
    }

    private ExportHelp() {}
}
