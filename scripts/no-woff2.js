// Stands in for the Brotli decoder of fontkit, which WOFF2 alone needs: half of the PDF code was its dictionary, read on every start.
export default function decompress() {
	throw new Error("WOFF2 fonts are not read: give a TrueType font");
}
