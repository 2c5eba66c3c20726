@org.jspecify.annotations.NullMarked
package livingcircle.bench.growth;
