/** JMH benchmarks of the engine's parts and of whole runs. */
package livingcircle.bench.parts;
