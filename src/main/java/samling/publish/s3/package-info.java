/** Buckets of stores that speak S3. */
@NullMarked
package samling.publish.s3;

import org.jspecify.annotations.NullMarked;
