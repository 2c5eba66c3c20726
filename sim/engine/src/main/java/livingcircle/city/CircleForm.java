package livingcircle.city;

/** The three forms of a living circle that the national guide knows. */
public enum CircleForm {
    /** 集聚式: outlets side by side in one centre. */
    CLUSTERED,
    /** 街区式: outlets along streets. */
    STREET,
    /** 分布式: outlets spread over the circle. */
    DISTRIBUTED
}
