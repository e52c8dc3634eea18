// Top-level await, and addresses that work in any folder.
export default { base: './', build: { target: 'es2022' } };
