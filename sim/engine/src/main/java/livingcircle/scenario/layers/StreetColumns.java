package livingcircle.scenario.layers;

/** The columns of streets: pieces between junctions, or plain lines that are yet to be joined. */
public final class StreetColumns {

    public static final ColumnDictionary DICTIONARY = new ColumnDictionary.Builder()
            .column("id", "编号", "道路编号", "街道编号", "标识", "编码", "code")
            .column("from_node", "起点", "起点编号", "起始节点")
            .column("to_node", "终点", "终点编号", "终止节点")
            .column(
                    "kind",
                    "类型",
                    "道路类型",
                    "道路等级",
                    "道路级别",
                    "等级",
                    "级别",
                    "道路类别",
                    "highway",
                    "fclass",
                    "class",
                    "type",
                    "road class",
                    "road type",
                    "category")
            .column("length_m", "长度", "length", "length m")
            .shape()
            .ignored(
                    "名称",
                    "道路名称",
                    "路名",
                    "街道名称",
                    "name",
                    "name:en",
                    "name:zh",
                    "ref",
                    "oneway",
                    "单行",
                    "maxspeed",
                    "限速",
                    "layer",
                    "bridge",
                    "tunnel",
                    "lanes",
                    "车道数",
                    "width",
                    "宽度",
                    "路宽",
                    "surface",
                    "路面",
                    "起止点")
            .build();

    private StreetColumns() {}
}
